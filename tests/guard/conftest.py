from collections.abc import Iterator
from pathlib import Path

import pytest
from flask import Flask

from companion.app import create_app
from companion.settings import Settings
from tests.guard.extension_client import OverHttp, OverWsgi, PairedClient
from tests.guard.people import already_paired
from tests.guard.running import running_companion

PORT = 17717


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """Alice's data folder, made and private."""
    settings = Settings.load(data_dir=tmp_path / "data", port=PORT, environ={})
    settings.prepare()
    return settings


@pytest.fixture
def app(settings: Settings) -> Flask:
    return create_app(settings)


@pytest.fixture
def alice(app: Flask, settings: Settings) -> PairedClient:
    """Alice's paired browser, speaking to the application without a socket."""
    return already_paired(settings.data_folder, OverWsgi(app, PORT))


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Settings]:
    """A real companion on a real port, for all tests of a module."""
    with running_companion(tmp_path_factory.mktemp("running")) as settings:
        yield settings


@pytest.fixture(scope="module")
def alice_online(running: Settings) -> PairedClient:
    """Alice's paired browser, speaking to the real port."""
    return already_paired(running.data_folder, OverHttp(running.port))
