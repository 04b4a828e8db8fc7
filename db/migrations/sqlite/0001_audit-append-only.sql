-- The audit trail only grows: a row can be neither changed nor removed.
CREATE TRIGGER audit_rows_no_update BEFORE UPDATE ON audit_rows BEGIN SELECT RAISE(ABORT, 'audit rows are append-only'); END;
--> statement-breakpoint
CREATE TRIGGER audit_rows_no_delete BEFORE DELETE ON audit_rows BEGIN SELECT RAISE(ABORT, 'audit rows are append-only'); END;
