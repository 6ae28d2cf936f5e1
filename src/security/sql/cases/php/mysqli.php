<?php
// Lines that end in "bad" have a finding; no other line has one.
function byMethod(mysqli $mysqli, $id)
{
    $mysqli->query("SELECT * FROM users WHERE id = $id"); // bad
    $mysqli->query("SELECT * FROM users WHERE id = " . (int) $id);
    $stmt = $mysqli->prepare("SELECT * FROM users WHERE id = ?");
    $stmt->bind_param('i', $id);
    $stmt->execute();
    $mysqli->execute_query('SELECT * FROM users WHERE id = ?', [$_GET['id']]);
    $mysqli->multi_query("DELETE FROM users WHERE name = '" . $_POST['name'] . "'"); // bad
    $mysqli->real_query("DELETE FROM users WHERE name = '{$_POST['name']}'"); // bad
    $mysqli->prepare("SELECT * FROM users WHERE name = '$_GET[name]' AND id = ?"); // bad
    $name = $mysqli->real_escape_string($_POST['name']);
    $mysqli->query("SELECT * FROM users WHERE name = '$name'");
    $mysqli->query("SELECT * FROM users WHERE id = $name"); // bad
}

function byFunction($link)
{
    mysqli_query($link, "SELECT * FROM users WHERE name = '{$_GET['name']}'"); // bad
    mysqli_multi_query($link, "DELETE FROM users WHERE id = " . $_GET['id']); // bad
    mysqli_prepare($link, "SELECT * FROM users WHERE name = '" . $_GET['name'] . "'"); // bad
    mysqli_query($link, sprintf("SELECT * FROM users WHERE name = '%s'", $_GET['name'])); // bad
    mysqli_query($link, sprintf("SELECT * FROM users WHERE id = %d", $_GET['id']));
    mysqli_query($link, sprintf("SELECT * FROM users WHERE name = '%s'", mysqli_real_escape_string($link, $_GET['name'])));
    mysqli_query($link, "SELECT * FROM users WHERE name = '" . mysqli_real_escape_string($link, trim($_GET['name'])) . "'");
    mysqli_query($link, "SELECT * FROM users ORDER BY " . mysqli_real_escape_string($link, $_GET['sort'])); // bad
}

function constructed()
{
    $db = new mysqli('localhost', 'user', '', 'shop');
    $db->query("UPDATE carts SET total = " . $_POST['total']); // bad
    $db->query("UPDATE carts SET total = 0");
    $connection = mysqli_connect('localhost');
    mysqli_query($connection, "DELETE FROM carts WHERE token = '" . $_COOKIE['cart'] . "'") or die('failed'); // bad
    if (mysqli_query($connection, "DELETE FROM carts WHERE token = '$_COOKIE[cart]'")) { // bad
        echo 'gone';
    }
}
