-- `audit_events` stays until its rows are in the chain: lib/audit/chain-earlier.ts hashes and seals them, which SQL cannot, and drops it.
CREATE TABLE `audit_checkpoints` (
	`sequence` integer PRIMARY KEY NOT NULL,
	`at_ms` integer NOT NULL,
	`hash` text NOT NULL,
	`signature` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `audit_payloads` (
	`sequence` integer PRIMARY KEY NOT NULL,
	`sealed` blob NOT NULL
);
--> statement-breakpoint
CREATE TABLE `audit_records` (
	`sequence` integer PRIMARY KEY NOT NULL,
	`request_id` text NOT NULL,
	`at_ms` integer NOT NULL,
	`step` text NOT NULL,
	`function_name` text NOT NULL,
	`version` text NOT NULL,
	`model_hash` text NOT NULL,
	`key_id` text NOT NULL,
	`address` text NOT NULL,
	`client` text NOT NULL,
	`payload_hash` text NOT NULL,
	`hash` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `audit_records_request` ON `audit_records` (`request_id`);