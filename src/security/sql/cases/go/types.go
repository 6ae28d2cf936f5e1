package e

import (
	"database/sql"
	"errors"
	"fmt"
	"net/http"
	"sort"
	"strings"
	"time"
)

type Kind string

const (
	KindA Kind = "a"
	KindB Kind = "b"
)

var ErrX = errors.New("x")

type Opts struct {
	Table string
	Limit int
	Since time.Time
}

func (k Kind) Valid() bool {
	switch k {
	case KindA, KindB:
		return true
	}
	return false
}

func a(db *sql.DB, o Opts, kind Kind, ids []int64, r *http.Request) error {
	db.Query(fmt.Sprintf("SELECT * FROM t LIMIT %d", o.Limit))
	db.Query("SELECT * FROM t WHERE at > '" + o.Since.Format(time.RFC3339) + "'")
	db.Query("SELECT * FROM " + o.Table) // expect: medium
	db.Query("SELECT * FROM t WHERE k = '" + string(KindA) + "'")
	db.Query("SELECT * FROM t WHERE k = '" + string(kind) + "'") // expect: high
	parts := make([]string, len(ids))
	for i, id := range ids {
		parts[i] = fmt.Sprint(id)
	}
	db.Query("SELECT * FROM t WHERE id IN (" + strings.Join(parts, ",") + ")")
	q, args := build(r.FormValue("name"))
	db.Query(q, args...)
	text := `SELECT * FROM t WHERE name = '` + strings.ToLower(r.FormValue("name")) + `'`
	if _, err := db.Query(text); err != nil { // expect: high
		return fmt.Errorf("query %q: %w", text, err)
	}
	f := func() string { return r.FormValue("x") }
	db.Query("SELECT * FROM t WHERE name = '" + f() + "'") // expect: high
	cond := map[string]string{"a": r.FormValue("a")}
	keys := make([]string, 0)
	for k := range cond {
		keys = append(keys, k)
	}
	sort.Strings(keys)
	for _, k := range keys {
		db.Query("SELECT * FROM t WHERE " + k + " = ?", cond[k])
	}
	var id int
	fmt.Sscanf(r.FormValue("id"), "%d", &id)
	db.Query(fmt.Sprintf("SELECT * FROM t WHERE id = %d", id))
	return nil
}

func build(name string) (string, []any) {
	q := "SELECT * FROM t"
	if name != "" {
		return q + " WHERE name = ?", []any{name}
	}
	return q, nil
}
