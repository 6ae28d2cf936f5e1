<?php
function t1() { $sql = "SELECT * FROM products WHERE id = " . $_GET['id']; return $sql; } // expect: high
function t2($db) { $id = $_POST['id']; $sql = "INSERT INTO test(id) VALUES ($id)"; $db->exec($sql); } // expect: high
function t3() { $x = "SELECT * FROM t WHERE id = {$_GET['id']}"; return $x; } // expect: high
function t4() { $x = sprintf("SELECT * FROM t WHERE id = '%s'", $_GET['id']); return $x; } // expect: high
function t5() { $x = "select something from the menu " . $_GET['x']; return $x; }
function t6() { echo "CREATE account for " . $_GET['name']; }
function t7() { $q = "DELETE FROM t WHERE id = " . intval($_GET['id']); return $q; }
function t8() { return "update-" . $_GET['x']; }
function t9($x) { return "Delete " . $x . " from the list?"; }
function t10($x) { return "INSERT INTO t (a) VALUES ('" . $x . "')"; } // expect: high
function t11($name) { return "SELECT * FROM `" . $name . "`"; }
function t12() { $u = urldecode($_GET['u']); return "SELECT * FROM users WHERE user='" . $u . "'"; } // expect: high
function t13(Request $req) { $id = $req->query->get('id'); return "SELECT * FROM users WHERE id='" . $id . "'"; } // expect: high
function t14($conn, $data) { $stmt = $conn->prepare("INSERT INTO t (" . implode(',', array_keys($data)) . ") VALUES (" . implode(',', array_fill(0, count($data), '?')) . ")"); $stmt->execute(array_values($data)); } // expect: medium
function t15($c) { $c->query("SELECT * FROM t WHERE a = '" . ($_GET['a'] === 'x' ? 'x' : 'y') . "'"); }
function t16($pdo, $ids) { $in = str_repeat('?,', count($ids) - 1) . '?'; $pdo->prepare("SELECT * FROM t WHERE id IN ($in)")->execute($ids); }
function t17($pdo, $ids) { $p = []; foreach ($ids as $i => $id) { $p[":id$i"] = $id; } $pdo->prepare("SELECT * FROM t WHERE id IN (" . implode(',', array_keys($p)) . ")")->execute($p); } // expect: high
function t18(array $f) { $sql = 'SELECT * FROM t WHERE 1'; $v = []; foreach (['a', 'b'] as $k) { if (isset($f[$k])) { $sql .= " AND $k = :$k"; $v[$k] = $f[$k]; } } return $sql; }
function t19($db, $limit = 10) { $db->query("SELECT * FROM t LIMIT " . max(1, min(100, (int) $limit))); }
function t20($db) { $rows = $db->query('SELECT id FROM t')->fetchAll(); foreach ($rows as $r) { $db->exec("DELETE FROM u WHERE t = {$r['id']}"); } } // expect: high
