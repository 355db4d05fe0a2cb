CREATE TABLE `cron_runs` (
	`function_name` text NOT NULL,
	`schedule` text NOT NULL,
	`path` text NOT NULL,
	`last_at_ms` integer NOT NULL,
	PRIMARY KEY(`function_name`, `schedule`, `path`)
);
