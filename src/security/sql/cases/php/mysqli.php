<?php
// Lines that say what to expect have a finding; no other line has one.
function byMethod(mysqli $mysqli, $id)
{
    $mysqli->query("SELECT * FROM users WHERE id = $id"); // expect: high
    $mysqli->query("SELECT * FROM users WHERE id = " . (int) $id);
    $stmt = $mysqli->prepare("SELECT * FROM users WHERE id = ?");
    $stmt->bind_param('i', $id);
    $stmt->execute();
    $mysqli->execute_query('SELECT * FROM users WHERE id = ?', [$_GET['id']]);
    $mysqli->multi_query("DELETE FROM users WHERE name = '" . $_POST['name'] . "'"); // expect: high
    $mysqli->real_query("DELETE FROM users WHERE name = '{$_POST['name']}'"); // expect: high
    $mysqli->prepare("SELECT * FROM users WHERE name = '$_GET[name]' AND id = ?"); // expect: high
    $name = $mysqli->real_escape_string($_POST['name']);
    $mysqli->query("SELECT * FROM users WHERE name = '$name'");
    $mysqli->query("SELECT * FROM users WHERE id = $name"); // expect: high
}

function byFunction($link)
{
    mysqli_query($link, "SELECT * FROM users WHERE name = '{$_GET['name']}'"); // expect: high
    mysqli_multi_query($link, "DELETE FROM users WHERE id = " . $_GET['id']); // expect: high
    mysqli_prepare($link, "SELECT * FROM users WHERE name = '" . $_GET['name'] . "'"); // expect: high
    mysqli_query($link, sprintf("SELECT * FROM users WHERE name = '%s'", $_GET['name'])); // expect: high
    mysqli_query($link, sprintf("SELECT * FROM users WHERE id = %d", $_GET['id']));
    mysqli_query($link, sprintf("SELECT * FROM users WHERE name = '%s'", mysqli_real_escape_string($link, $_GET['name'])));
    mysqli_query($link, "SELECT * FROM users WHERE name = '" . mysqli_real_escape_string($link, trim($_GET['name'])) . "'");
    mysqli_query($link, "SELECT * FROM users ORDER BY " . mysqli_real_escape_string($link, $_GET['sort'])); // expect: medium
}

function constructed()
{
    $db = new mysqli('localhost', 'user', '', 'shop');
    $db->query("UPDATE carts SET total = " . $_POST['total']); // expect: high
    $db->query("UPDATE carts SET total = 0");
    $connection = mysqli_connect('localhost');
    mysqli_query($connection, "DELETE FROM carts WHERE token = '" . $_COOKIE['cart'] . "'") or die('failed'); // expect: high
    if (mysqli_query($connection, "DELETE FROM carts WHERE token = '$_COOKIE[cart]'")) { // expect: high
        echo 'gone';
    }
}
