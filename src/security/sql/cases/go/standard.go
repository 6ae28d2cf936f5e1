package demo

import (
	"bufio"
	"bytes"
	"context"
	"database/sql"
	"fmt"
	"log"
	"net/http"
	"os"
	"strconv"
	"strings"
)

const table = "users"

var db *sql.DB

type Status int

func concat(w http.ResponseWriter, r *http.Request) {
	rows, err := db.Query("SELECT * FROM users WHERE name = '" + r.FormValue("name") + "'") // expect: high
	_, _ = rows, err
}

func bound(w http.ResponseWriter, r *http.Request) {
	rows, err := db.Query("SELECT * FROM users WHERE name = ?", r.FormValue("name"))
	_, _ = rows, err
}

func number(w http.ResponseWriter, r *http.Request) {
	id, err := strconv.Atoi(r.URL.Query().Get("id"))
	if err != nil {
		http.Error(w, "id", http.StatusBadRequest)
		return
	}
	db.Query(fmt.Sprintf("SELECT * FROM users WHERE id = %d", id))
	db.Query("SELECT * FROM users WHERE id = " + strconv.Itoa(id))
	db.Query(fmt.Sprintf("SELECT * FROM users WHERE id = %v", id))
}

func sprintf(ctx context.Context, name string) error {
	q := fmt.Sprintf("SELECT * FROM %s WHERE name = '%s'", table, name)
	row := db.QueryRowContext(ctx, q) // expect: high
	return row.Err()
}

func sprintfTable(ctx context.Context) error {
	q := fmt.Sprintf("SELECT * FROM %s WHERE name = ?", table)
	_, err := db.ExecContext(ctx, q, "x")
	return err
}

func typed(status Status, limit int64, ok bool) {
	db.Query(fmt.Sprintf("SELECT * FROM t WHERE s = %v LIMIT %v AND ok = %t", status, limit, ok))
}

func appended(name string) {
	q := "SELECT * FROM t"
	if name != "" {
		q += " WHERE name = '" + name + "'"
	}
	db.Exec(q) // expect: high
}

func appendedSafe(name string) {
	q := "SELECT * FROM t"
	var args []interface{}
	if name != "" {
		q += " WHERE name = ?"
		args = append(args, name)
	}
	db.Exec(q, args...)
}

func builder(names []string) {
	var sb strings.Builder
	sb.WriteString("SELECT * FROM t WHERE name IN (")
	for i, name := range names {
		if i > 0 {
			sb.WriteString(", ")
		}
		fmt.Fprintf(&sb, "'%s'", name)
	}
	sb.WriteByte(')')
	db.Query(sb.String()) // expect: high
}

func builderSafe(names []string) {
	var sb strings.Builder
	args := make([]any, 0, len(names))
	sb.WriteString("SELECT * FROM t WHERE name IN (")
	for i, name := range names {
		if i > 0 {
			sb.WriteString(", ")
		}
		fmt.Fprintf(&sb, "$%d", i+1)
		args = append(args, name)
	}
	sb.WriteString(")")
	db.Query(sb.String(), args...)
}

func buffer(name string) {
	buf := bytes.NewBufferString("DELETE FROM t WHERE name = '")
	buf.WriteString(name)
	buf.WriteString("'")
	db.Exec(buf.String()) // expect: high
}

func placeholders(ids []int) {
	marks := strings.Repeat("?,", len(ids)-1) + "?"
	db.Query("SELECT * FROM t WHERE id IN (" + marks + ")")
}

func joined(ids []string) {
	db.Query("SELECT * FROM t WHERE id IN (" + strings.Join(ids, ",") + ")") // expect: high
}

func joinedMarks(ids []string) {
	marks := make([]string, len(ids))
	for i := range ids {
		marks[i] = fmt.Sprintf("$%d", i+1)
	}
	db.Query("SELECT * FROM t WHERE id IN (" + strings.Join(marks, ",") + ")")
}

func conditions(name, city string) {
	where := []string{"1 = 1"}
	args := []any{}
	if name != "" {
		where = append(where, "name = ?")
		args = append(args, name)
	}
	if city != "" {
		where = append(where, "city = ?")
		args = append(args, city)
	}
	db.Query("SELECT * FROM t WHERE "+strings.Join(where, " AND "), args...)
}

func conditionsBad(name string) {
	where := []string{"1 = 1"}
	if name != "" {
		where = append(where, fmt.Sprintf("name = '%s'", name))
	}
	db.Query("SELECT * FROM t WHERE " + strings.Join(where, " AND ")) // expect: high
}

func prepared(tx *sql.Tx, column string) {
	stmt, err := tx.Prepare("SELECT " + column + " FROM t WHERE id = ?") // expect: medium
	if err != nil {
		log.Fatal(err)
	}
	stmt.Query(column)
}

func logged(name string) {
	log.Printf("SELECT * FROM t WHERE name = '%s'", name)
	fmt.Println("SELECT * FROM t WHERE name = '" + name + "'")
	panic(fmt.Errorf("SELECT * FROM t WHERE name = '%s' failed", name))
}

func args() {
	db.Exec("DROP TABLE " + os.Args[1]) // expect: medium
	db.Exec("DELETE FROM t WHERE x = '" + os.Getenv("X") + "'") // expect: high
	reader := bufio.NewReader(os.Stdin)
	line, _ := reader.ReadString('\n')
	db.Exec("DELETE FROM t WHERE x = '" + strings.TrimSpace(line) + "'") // expect: high
}

func closure(name string) {
	run := func(n string) {
		db.Exec("DELETE FROM t WHERE x = '" + n + "'") // expect: high
	}
	run(name)
	go func() {
		db.Exec("DELETE FROM t WHERE y = '" + name + "'") // expect: high
	}()
}
