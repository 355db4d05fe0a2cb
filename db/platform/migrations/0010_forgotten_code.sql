CREATE TABLE `forgotten_code` (
	`function_name` text NOT NULL,
	`code_hash` text NOT NULL,
	`runtime` text NOT NULL,
	PRIMARY KEY(`function_name`, `code_hash`)
);
