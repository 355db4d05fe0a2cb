CREATE TABLE `entries` (
	`namespace` text NOT NULL,
	`key` text NOT NULL,
	`value` text NOT NULL,
	`expires_at_ms` integer,
	PRIMARY KEY(`namespace`, `key`)
);
--> statement-breakpoint
CREATE INDEX `entries_expiry` ON `entries` (`expires_at_ms`);