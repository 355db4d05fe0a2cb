CREATE TABLE `employees` (
	`id` integer PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`department` text NOT NULL,
	`title` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `employees_name_unique` ON `employees` (`name`);--> statement-breakpoint
CREATE TABLE `salaries` (
	`employee_id` integer NOT NULL,
	`month` text NOT NULL,
	`base_yuan` integer NOT NULL,
	`bonus_yuan` integer NOT NULL,
	PRIMARY KEY(`employee_id`, `month`),
	FOREIGN KEY (`employee_id`) REFERENCES `employees`(`id`) ON UPDATE no action ON DELETE no action
);
