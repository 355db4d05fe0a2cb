ALTER TABLE `deployments` ADD `model_hash` text DEFAULT '' NOT NULL;--> statement-breakpoint
UPDATE `deployments` SET `model_hash` = coalesce((SELECT v.`model_hash` FROM `function_versions` v WHERE v.`function_name` = `deployments`.`function_name` AND v.`version` = json_extract(`deployments`.`routes`, '$[#-1].version')), '');--> statement-breakpoint
ALTER TABLE `function_versions` DROP COLUMN `model_hash`;
