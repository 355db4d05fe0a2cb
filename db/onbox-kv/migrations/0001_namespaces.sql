CREATE TABLE `namespaces` (
	`namespace` text PRIMARY KEY NOT NULL,
	`bytes` integer NOT NULL
);
--> statement-breakpoint
INSERT INTO `namespaces` (`namespace`, `bytes`)
	SELECT `namespace`, sum(octet_length(`key`) + octet_length(`value`) + 100) FROM `entries` GROUP BY `namespace`;
--> statement-breakpoint
CREATE TRIGGER `entries_inserted` AFTER INSERT ON `entries` BEGIN
	INSERT INTO `namespaces` (`namespace`, `bytes`)
		VALUES (new.`namespace`, octet_length(new.`key`) + octet_length(new.`value`) + 100)
		ON CONFLICT (`namespace`) DO UPDATE SET `bytes` = `bytes` + excluded.`bytes`;
END;
--> statement-breakpoint
CREATE TRIGGER `entries_updated` AFTER UPDATE OF `value` ON `entries` BEGIN
	UPDATE `namespaces` SET `bytes` = `bytes` + octet_length(new.`value`) - octet_length(old.`value`)
		WHERE `namespace` = new.`namespace`;
END;
--> statement-breakpoint
CREATE TRIGGER `entries_deleted` AFTER DELETE ON `entries` BEGIN
	UPDATE `namespaces` SET `bytes` = `bytes` - octet_length(old.`key`) - octet_length(old.`value`) - 100
		WHERE `namespace` = old.`namespace`;
END;
