package demo

import (
	"database/sql"
	"errors"
	"fmt"
	"net/http"
	"regexp"
	"slices"
	"strings"

	"github.com/google/uuid"
	"github.com/lib/pq"
)

var allowed = map[string]bool{"name": true, "created_at": true}
var columns = map[string]string{"n": "name", "c": "created_at"}
var word = regexp.MustCompile(`^[a-z_]+$`)
var loose = regexp.MustCompile(`[a-z_]+`)

type store struct {
	db *sql.DB
}

func (s *store) allowed(column string) error {
	if !allowed[column] {
		return errors.New("column")
	}
	_, err := s.db.Query("SELECT * FROM t ORDER BY " + column)
	return err
}

func (s *store) known(column string) error {
	if _, ok := columns[column]; !ok {
		return errors.New("column")
	}
	_, err := s.db.Query("SELECT * FROM t ORDER BY " + column)
	return err
}

func (s *store) lookedUp(key string) error {
	column, ok := columns[key]
	if !ok {
		column = "id"
	}
	_, err := s.db.Query("SELECT * FROM t ORDER BY " + column)
	return err
}

func (s *store) notChecked(column string) error {
	_, err := s.db.Query("SELECT * FROM t ORDER BY " + column) // expect: medium
	return err
}

func (s *store) matched(table string) error {
	if !word.MatchString(table) {
		return errors.New("table")
	}
	_, err := s.db.Query("SELECT * FROM " + table)
	return err
}

func (s *store) matchedLoosely(table string) error {
	if !loose.MatchString(table) {
		return errors.New("table")
	}
	_, err := s.db.Query("SELECT * FROM " + table) // expect: medium
	return err
}

func (s *store) contained(column string) error {
	if !slices.Contains([]string{"a", "b"}, column) {
		return errors.New("column")
	}
	_, err := s.db.Query("SELECT * FROM t ORDER BY " + column)
	return err
}

func (s *store) switched(r *http.Request) error {
	order := ""
	switch r.FormValue("order") {
	case "up":
		order = "ASC"
	case "down":
		order = "DESC"
	default:
		return errors.New("order")
	}
	_, err := s.db.Query("SELECT * FROM t ORDER BY id " + order)
	return err
}

func (s *store) switchedSame(order string) error {
	switch order {
	case "asc", "desc":
	default:
		return errors.New("order")
	}
	_, err := s.db.Query("SELECT * FROM t ORDER BY id " + order)
	return err
}

func (s *store) equal(order string) error {
	if order != "asc" && order != "desc" {
		order = "asc"
	}
	_, err := s.db.Query("SELECT * FROM t ORDER BY id " + order)
	return err
}

func (s *store) folded(order string) error {
	dir := "ASC"
	if strings.EqualFold(order, "desc") {
		dir = "DESC"
	}
	_, err := s.db.Query("SELECT * FROM t ORDER BY id " + dir)
	return err
}

func (s *store) quoted(table string) error {
	_, err := s.db.Exec("SELECT * FROM " + pq.QuoteIdentifier(table))
	return err
}

func (s *store) literal(name string) error {
	_, err := s.db.Exec("SELECT * FROM t WHERE name = " + pq.QuoteLiteral(name))
	return err
}

func (s *store) doubled(name string) error {
	_, err := s.db.Exec("SELECT * FROM t WHERE name = '" + strings.ReplaceAll(name, "'", "''") + "'")
	return err
}

func (s *store) key(r *http.Request) error {
	id, err := uuid.Parse(r.FormValue("id"))
	if err != nil {
		return err
	}
	_, err = s.db.Exec(fmt.Sprintf("DELETE FROM t WHERE id = '%s'", id))
	return err
}
