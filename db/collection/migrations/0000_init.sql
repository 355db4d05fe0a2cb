CREATE TABLE `clauses` (
	`document` integer NOT NULL,
	`ordinal` integer NOT NULL,
	`parent` integer,
	`level` text NOT NULL,
	`label` text NOT NULL,
	`heading` text NOT NULL,
	`path` text NOT NULL,
	`breadcrumb` text NOT NULL,
	`start` integer NOT NULL,
	`body_start` integer NOT NULL,
	`end` integer NOT NULL,
	`subtree_end` integer NOT NULL,
	`page` integer,
	PRIMARY KEY(`document`, `ordinal`)
);
--> statement-breakpoint
CREATE TABLE `common_words` (
	`term` text PRIMARY KEY NOT NULL
);
--> statement-breakpoint
CREATE TABLE `documents` (
	`number` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL,
	`sha256` text NOT NULL,
	`file_name` text NOT NULL,
	`bytes` integer NOT NULL,
	`added_at_ms` integer NOT NULL,
	`status` text NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`error_code` text,
	`error_detail` text,
	`indexed_by` text DEFAULT '' NOT NULL,
	`embedded_by` text DEFAULT '' NOT NULL,
	`format` text,
	`pages` integer,
	`text_length` integer DEFAULT 0 NOT NULL,
	`flags` text DEFAULT '[]' NOT NULL,
	`characters` text,
	`title` text NOT NULL,
	`language` text,
	`kind` text,
	`counterparty` text,
	`counterparty_name` text,
	`signed_on` text,
	`sent_on` text,
	`valid_from` text,
	`valid_until` text,
	`version` text,
	`version_of` text,
	`sources` text DEFAULT '{}' NOT NULL,
	`family` text NOT NULL,
	`version_order` text NOT NULL,
	`is_superseded` integer DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `documents_id_unique` ON `documents` (`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `documents_sha256_unique` ON `documents` (`sha256`);--> statement-breakpoint
CREATE INDEX `documents_status` ON `documents` (`status`,`is_superseded`,`number`);--> statement-breakpoint
CREATE INDEX `documents_family` ON `documents` (`family`,`version_order`);--> statement-breakpoint
CREATE TABLE `passages` (
	`id` integer PRIMARY KEY NOT NULL,
	`document` integer NOT NULL,
	`clause` integer NOT NULL,
	`start` integer NOT NULL,
	`end` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `passages_document` ON `passages` (`document`);--> statement-breakpoint
CREATE TABLE `text_pieces` (
	`id` integer PRIMARY KEY NOT NULL,
	`content` blob NOT NULL
);
--> statement-breakpoint
CREATE TABLE `vector_spaces` (
	`model` text PRIMARY KEY NOT NULL,
	`dimensions` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `watched_files` (
	`path` text PRIMARY KEY NOT NULL,
	`bytes` integer NOT NULL,
	`modified_at_ms` integer NOT NULL,
	`document` text NOT NULL
);
