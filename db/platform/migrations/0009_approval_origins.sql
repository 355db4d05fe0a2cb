ALTER TABLE `approvals` ADD `origins` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `approvals` ADD `collections` text DEFAULT '[]' NOT NULL;