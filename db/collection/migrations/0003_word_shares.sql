ALTER TABLE `common_words` ADD `share` real DEFAULT 1 NOT NULL;--> statement-breakpoint
PRAGMA user_version = 0;
