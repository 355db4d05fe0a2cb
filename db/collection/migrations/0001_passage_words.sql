CREATE VIRTUAL TABLE `passage_words` USING fts5(
	`title`, `heading`, `body`,
	content = '', contentless_delete = 1,
	tokenize = "unicode61 remove_diacritics 0 categories 'L* M* N* P* S*'"
);
--> statement-breakpoint
CREATE VIRTUAL TABLE `word_counts` USING fts5vocab(`passage_words`, `row`);
