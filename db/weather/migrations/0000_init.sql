CREATE TABLE `cities` (
	`id` integer PRIMARY KEY NOT NULL,
	`name_zh` text NOT NULL,
	`name_en` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `cities_name_zh_unique` ON `cities` (`name_zh`);--> statement-breakpoint
CREATE TABLE `city_names` (
	`name` text PRIMARY KEY NOT NULL,
	`city_id` integer NOT NULL,
	FOREIGN KEY (`city_id`) REFERENCES `cities`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `observations` (
	`city_id` integer PRIMARY KEY NOT NULL,
	`temperature_c` integer NOT NULL,
	`condition` text NOT NULL,
	`wind_direction` text NOT NULL,
	`wind_level` integer NOT NULL,
	`observed_at` text NOT NULL,
	FOREIGN KEY (`city_id`) REFERENCES `cities`(`id`) ON UPDATE no action ON DELETE no action
);
