package repo

import (
	"context"
	"database/sql"
	"fmt"
	"strings"
)

type Filter struct{ Name, City string; Limit int; Sort string }
type Repo struct { db *sql.DB; table string }

const cols = `id, name`

func New(db *sql.DB) *Repo { return &Repo{db: db, table: "users"} }

func (r *Repo) List(ctx context.Context, f Filter) error {
	argIndex := 1
	var conds []string
	var args []interface{}
	if f.Name != "" {
		conds = append(conds, fmt.Sprintf("name = $%d", argIndex))
		args = append(args, f.Name)
		argIndex++
	}
	whereClause := ""
	if len(conds) > 0 {
		whereClause = "WHERE " + strings.Join(conds, " AND ")
	}
	countQuery := fmt.Sprintf("SELECT COUNT(*) FROM permissions %s", whereClause)
	if err := r.db.QueryRowContext(ctx, countQuery, args...).Scan(&argIndex); err != nil {
		return fmt.Errorf("failed: %w", err)
	}
	query := fmt.Sprintf(`
		SELECT id FROM permissions
		%s
		ORDER BY resource LIMIT $%d OFFSET $%d`, whereClause, argIndex, argIndex+1)
	rows, err := r.db.QueryContext(ctx, query, args...)
	if err != nil {
		return err
	}
	defer rows.Close()
	_, err = r.db.ExecContext(ctx, "SELECT "+cols+" FROM users LIMIT "+fmt.Sprint(f.Limit))
	_, err = r.db.ExecContext(ctx, "SELECT "+cols+" FROM users ORDER BY "+f.Sort) // expect: medium
	return err
}

func (r *Repo) Bulk(ctx context.Context, rows [][]any) error {
	values := make([]string, 0, len(rows))
	args := []any{}
	for i, row := range rows {
		values = append(values, fmt.Sprintf("($%d, $%d)", i*2+1, i*2+2))
		args = append(args, row...)
	}
	q := "INSERT INTO t (a, b) VALUES " + strings.Join(values, ",")
	_, err := r.db.ExecContext(ctx, q, args...)
	q2 := fmt.Sprintf("INSERT INTO %s (a, b) VALUES %s", "t", strings.Join(values, ","))
	_, err = r.db.ExecContext(ctx, q2, args...)
	placeholders := strings.TrimSuffix(strings.Repeat("?,", len(rows)), ",")
	_, err = r.db.ExecContext(ctx, fmt.Sprintf("DELETE FROM t WHERE id IN (%s)", placeholders), args...)
	return err
}

func tx(db *sql.DB, name string) (err error) {
	tx, err := db.Begin()
	if err != nil {
		return
	}
	defer func() { if err != nil { tx.Rollback() } }()
	if _, err = tx.Exec(`INSERT INTO t (name) VALUES ('` + name + `')`); err != nil { // expect: high
		return
	}
	stmt, err := tx.Prepare("INSERT INTO t (name) VALUES (?)")
	stmt.Exec(name)
	switch {
	case name == "a":
		_, err = tx.Exec("DELETE FROM t WHERE name = '" + name + "'")
	case strings.HasPrefix(name, "b"):
		_, err = tx.Exec("DELETE FROM t WHERE name = '" + name + "'") // expect: high
	}
	return tx.Commit()
}

func direct(db *sql.DB, q string) (*sql.Rows, error) {
	return db.Query(q)
}

func table(db *sql.DB, schema string) {
	for _, t := range tables(db) {
		db.Exec("TRUNCATE " + t)
	}
	db.Exec("SET search_path TO " + schema) // expect: medium
}

func tables(db *sql.DB) []string {
	var out []string
	rows, _ := db.Query("SELECT name FROM t")
	for rows.Next() {
		var n string
		rows.Scan(&n)
		out = append(out, n)
	}
	return out
}
