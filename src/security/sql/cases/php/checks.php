<?php
$pdo = new PDO('sqlite::memory:');

// Casts and conversions.
$pdo->query('SELECT * FROM t WHERE a = ' . (int) $_GET['a']);
$pdo->query('SELECT * FROM t WHERE a = ' . (float) $_GET['a']);
$pdo->query('SELECT * FROM t WHERE a = ' . (string) $_GET['a']); // expect: high
$pdo->query('SELECT * FROM t WHERE a = ' . intval($_GET['a']));
$pdo->query('SELECT * FROM t WHERE a = ' . ($_GET['a'] + 0));
$a = $_GET['a'];
$a += 0;
$pdo->query("SELECT * FROM t WHERE a = $a");
$b = $_GET['b'];
settype($b, 'integer');
$pdo->query("SELECT * FROM t WHERE b = $b");
$c = $_GET['c'];
settype($c, 'string');
$pdo->query("SELECT * FROM t WHERE c = $c"); // expect: high
$pdo->query("SELECT * FROM t WHERE a = '" . md5($_GET['a']) . "'");
$pdo->query("SELECT * FROM t WHERE a = '" . md5($_GET['a'], true) . "'"); // expect: high

// Filters.
$d = filter_var($_GET['d'], FILTER_VALIDATE_INT);
$pdo->query("SELECT * FROM t WHERE d = $d");
$e = filter_var($_GET['e'], FILTER_SANITIZE_EMAIL);
$pdo->query("SELECT * FROM t WHERE e = '$e'"); // expect: high
$f = filter_input(INPUT_GET, 'f', FILTER_SANITIZE_NUMBER_INT);
$pdo->query("SELECT * FROM t WHERE f = $f");
$g = filter_input(INPUT_GET, 'g');
$pdo->query("SELECT * FROM t WHERE g = '$g'"); // expect: high
if (filter_var($_GET['h'], FILTER_VALIDATE_INT) !== false) {
    $pdo->query('SELECT * FROM t WHERE h = ' . $_GET['h']);
}
$pdo->query('SELECT * FROM t WHERE h = ' . $_GET['h']); // expect: high

// Patterns.
if (preg_match('/^[0-9]+$/', $_GET['i']) === 1) {
    $i = $_GET['i'];
} else {
    $i = '';
}
$pdo->query("SELECT * FROM t WHERE i = $i");
if (!preg_match('/^\w+$/', $_GET['j'])) {
    die('no');
}
$pdo->query('SELECT * FROM t WHERE j = ' . $_GET['j']);
if (preg_match('/^.*$/', $_GET['k'])) {
    $pdo->query("SELECT * FROM t WHERE k = '" . $_GET['k'] . "'"); // expect: high
}
if (preg_match('/[0-9]+/', $_GET['l'])) {
    $pdo->query('SELECT * FROM t WHERE l = ' . $_GET['l']); // expect: high
}
$m = preg_replace('/[^0-9a-z_]/i', '', $_GET['m']);
$pdo->query("SELECT * FROM t WHERE m = '$m'");
$n = preg_replace('/\s+/', ' ', $_GET['n']);
$pdo->query("SELECT * FROM t WHERE n = '$n'"); // expect: high
if (preg_match('/^(\d+)-(\d+)$/', $_GET['o'], $found)) {
    $pdo->query("SELECT * FROM t WHERE o BETWEEN $found[1] AND $found[2]");
}
if (is_numeric($_GET['p']) && ctype_digit($_GET['q'])) {
    $pdo->query("SELECT * FROM t WHERE p = $_GET[p] AND q = $_GET[q]");
}
is_numeric($_GET['p2']) or exit;
$pdo->query("SELECT * FROM t WHERE p = " . $_GET['p2']);

// Escaping works between quotes only.
$pdo->query("SELECT * FROM t WHERE r = '" . addslashes($_GET['r']) . "'");
$pdo->query("SELECT * FROM t WHERE r = " . addslashes($_GET['r'])); // expect: high
$pdo->query("SELECT * FROM t WHERE r = '" . htmlentities($_GET['r']) . "'"); // expect: high
$pdo->query("SELECT * FROM t WHERE r = '" . strip_tags($_GET['r']) . "'"); // expect: high
$pdo->query("SELECT * FROM t WHERE r = '" . urlencode($_GET['r']) . "'"); // expect: high
$pdo->query("SELECT * FROM t WHERE r = '" . str_replace("'", "''", $_GET['r']) . "'"); // expect: high
