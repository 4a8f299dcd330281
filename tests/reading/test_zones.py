"""Time zones are those of one database on every machine."""

from datetime import UTC, datetime, timedelta

import pytest

from briefgen.reading.zones import zone, zone_names


@pytest.mark.parametrize("name", ["Europe/Berlin", "UTC", "America/Argentina/Ushuaia"])
def test_a_zone_has_its_name(name: str) -> None:
    assert name in zone_names()
    assert str(zone(name)) == name


def test_every_zone_can_be_read() -> None:
    moment = datetime(2025, 7, 1, tzinfo=UTC)
    assert all(moment.astimezone(zone(name)) == moment for name in zone_names())


def test_clocks_are_put_forward() -> None:
    berlin = zone("Europe/Berlin")
    assert datetime(2025, 3, 30, 1, tzinfo=berlin).utcoffset() == timedelta(hours=1)
    assert datetime(2025, 3, 30, 4, tzinfo=berlin).utcoffset() == timedelta(hours=2)


def test_the_zones_of_the_machine_do_not_count(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("zoneinfo.TZPATH", ("/nowhere",))
    assert "localtime" not in zone_names()
    assert "Factory" not in zone_names()
    assert str(zone("Asia/Tokyo")) == "Asia/Tokyo"
