from annotator.core.colours import confused_by, distance

RED, GREEN, BLUE, GREY = (0.80, 0.20, 0.16), (0.44, 0.46, 0.12), (0.1, 0.3, 0.8), (0.5, 0.5, 0.5)


def test_black_and_white_are_a_hundred_apart_for_every_eye():
    for eye in ("all", "protan", "deutan", "tritan"):
        assert round(distance((0, 0, 0), (1, 1, 1), eye)) == 100


def test_the_same_colour_is_confused_by_all():
    assert confused_by(GREY, GREY) == ("all",)


def test_red_and_olive_are_told_apart_by_most_but_not_by_eyes_without_long_or_middle_cones():
    assert distance(RED, GREEN) > 50
    assert set(confused_by((0.63, 0.36, 0.1), (0.44, 0.46, 0.12))) & {"protan", "deutan"}
    assert confused_by(RED, BLUE) == ()
