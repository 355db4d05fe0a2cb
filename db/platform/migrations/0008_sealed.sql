-- What is there is sealed when the box opens the column (db/sealed-column.ts): SQL has no key.
ALTER TABLE `session_turns` RENAME COLUMN `messages` TO `sealed_messages`;--> statement-breakpoint
ALTER TABLE `approvals` RENAME COLUMN `arguments` TO `sealed_arguments`;--> statement-breakpoint
ALTER TABLE `once_runs` RENAME COLUMN `outcome` TO `sealed_outcome`;
