CREATE TABLE `clauses` (
	`id` integer PRIMARY KEY NOT NULL,
	`document_id` integer NOT NULL,
	`ordinal` integer NOT NULL,
	`path` text NOT NULL,
	`heading` text NOT NULL,
	`breadcrumb` text NOT NULL,
	`text` text NOT NULL,
	`start_offset` integer NOT NULL,
	`end_offset` integer NOT NULL,
	FOREIGN KEY (`document_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `clauses_document` ON `clauses` (`document_id`,`ordinal`);--> statement-breakpoint
CREATE TABLE `counterparties` (
	`id` integer PRIMARY KEY NOT NULL,
	`name` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `counterparties_name_unique` ON `counterparties` (`name`);--> statement-breakpoint
CREATE TABLE `counterparty_names` (
	`counterparty_id` integer NOT NULL,
	`name` text NOT NULL,
	PRIMARY KEY(`counterparty_id`, `name`),
	FOREIGN KEY (`counterparty_id`) REFERENCES `counterparties`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `documents` (
	`id` integer PRIMARY KEY NOT NULL,
	`title` text NOT NULL,
	`kind` text NOT NULL,
	`counterparty_id` integer NOT NULL,
	`language` text NOT NULL,
	`sent_on` text NOT NULL,
	`version` text NOT NULL,
	`version_of` integer,
	`text` text NOT NULL,
	FOREIGN KEY (`counterparty_id`) REFERENCES `counterparties`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`version_of`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action
);
