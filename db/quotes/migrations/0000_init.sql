CREATE TABLE `quotes` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`customer` text NOT NULL,
	`product` text NOT NULL,
	`quantity` integer NOT NULL,
	`price_yuan` integer NOT NULL,
	`amount_yuan` integer NOT NULL,
	`quoted_on` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `quotes_customer` ON `quotes` (`customer`);