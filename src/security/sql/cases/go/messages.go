package main

import (
	"database/sql"
	"fmt"
	"log"
	"os"
	"strings"
)

func const1(db *sql.DB) {
	const tbl = "users"
	query := "SELECT * FROM " + tbl + " WHERE id = ?"
	db.Query(query, 1)
	var q2 string = fmt.Sprintf("SELECT * FROM %s", tbl)
	db.Query(q2)
	q3 := fmt.Sprintf("SELECT * FROM %[1]s WHERE a = %[2]q", tbl, "x")
	db.Query(q3)
}

func noImport(s *Store, name string) {
	s.exec("DELETE FROM t WHERE a = '" + name + "'") // expect: high
	s.client.Do("DELETE FROM t WHERE a = '" + name + "'") // expect: high
	msg := "select a color from " + name
	s.notify(msg)
	fmt.Println("Deleted from " + name)
	log.Fatalf("could not SELECT x FROM %s WHERE y", name)
	err := fmt.Errorf("DELETE FROM %s WHERE failed", name)
	s.logger.Error("INSERT INTO x VALUES ("+name+")", err)
	s.exec(fmt.Sprintf("CREATE TABLE %s (a INT)", name))
}

func flags() {
	table := os.Getenv("TABLE")
	if table == "" {
		table = "x"
	}
	open().Exec("DELETE FROM t WHERE a = '" + table + "'") // expect: high
}

func ret(name string) (string, error) {
	if strings.ContainsAny(name, "'\"") {
		return "", fmt.Errorf("bad")
	}
	return fmt.Sprintf("SELECT * FROM t WHERE name = '%s'", name), nil // expect: high
}

func inClause(db *sql.DB, ids []string) {
	ph := make([]string, len(ids))
	args := make([]interface{}, len(ids))
	for i, id := range ids {
		ph[i] = "?"
		args[i] = id
	}
	db.Query(fmt.Sprintf("SELECT * FROM t WHERE id IN (%s)", strings.Join(ph, ",")), args...)
	q := `SELECT * FROM t WHERE id IN (?` + strings.Repeat(",?", len(args)-1) + `)`
	db.Query(q, args...)
}

func tx(db *sql.DB, m map[string]int) {
	for k, v := range m {
		db.Exec(fmt.Sprintf("UPDATE t SET n = %d WHERE k = '%s'", v, k)) // expect: high
	}
}

func ptr(db *sql.DB, name *string, limit *int) {
	db.Exec("DELETE FROM t WHERE a = '" + *name + "'") // expect: high
	db.Exec(fmt.Sprintf("SELECT * FROM t LIMIT %d", *limit))
	db.Exec(fmt.Sprintf("SELECT * FROM t LIMIT %v", *limit))
}
