"""Reads many texts with several processes, each of which has a pipeline of its own.

A pipeline keeps one core busy. Processes are started anew ("spawn") on every system: a forked one
would inherit threads and locks of the libraries that read the texts.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
from collections import deque
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from itertools import chain
from multiprocessing.connection import wait
from typing import TYPE_CHECKING

from briefgen.annotate.pipeline import annotate, in_batches

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from concurrent.futures import Future

    from briefgen.annotate.model import Annotations
    from briefgen.annotate.pipeline import Text

TEXTS_EACH = 100
"""How many texts it takes to be worth another process: loading a pipeline costs as much as ten."""
AHEAD = 2
"""How many batches lie ready for each process."""


def annotate_together(texts: Iterable[Text], model: str, processes: int) -> Iterator[Annotations]:
    """Yield what ``pipeline.annotate`` yields, in the same order.

    Where the system has no processes to give, or kills one for lack of memory, this one reads what
    is left.

    Args:
        texts: The texts, of which ``AHEAD`` batches a process are read ahead.
        model: The name of the pipeline.
        processes: How many read; with one it is this process.

    Raises:
        ModelNotFoundError: The pipeline cannot be loaded.
    """
    if processes == 1:
        yield from annotate(texts, model)
        return
    batches = in_batches(texts)
    asked: deque[list[Text]] = deque()
    found: deque[Future[list[Annotations]]] = deque()
    try:
        with _pool(processes) as pool:
            for batch in batches:
                asked.append(batch)
                found.append(pool.submit(_read, batch, model))
                if len(found) > AHEAD * processes:
                    yield from _first(asked, found)
            while found:
                yield from _first(asked, found)
    except BrokenProcessPool:
        yield from annotate(chain.from_iterable(chain(asked, batches)), model)


def _first(asked: deque[list[Text]], found: deque[Future[list[Annotations]]]) -> list[Annotations]:
    """Wait for the oldest batch, and take it off the lists once it is there."""
    annotations = found[0].result()
    asked.popleft()
    found.popleft()
    return annotations


def _read(batch: list[Text], model: str) -> list[Annotations]:
    return list(annotate(batch, model))


@contextmanager
def _pool(processes: int) -> Iterator[ProcessPoolExecutor]:
    """Have processes at work; whatever ends this block early ends them as well.

    Raises:
        BrokenProcessPool: The system has none to give, or has ended one.
    """
    others = set(multiprocessing.active_children())
    context = multiprocessing.get_context("spawn")
    try:
        pool = ProcessPoolExecutor(processes, mp_context=context, initializer=_begin)
    except (OSError, ImportError, NotImplementedError) as error:  # it lacks semaphores
        raise BrokenProcessPool(str(error)) from error
    try:
        with _deaf():
            _start(pool)
        yield pool
    except BaseException:
        for process in set(multiprocessing.active_children()) - others:
            process.terminate()
        raise
    finally:
        pool.shutdown(cancel_futures=True)


def _start(pool: ProcessPoolExecutor) -> None:
    """Ask for something, with which all processes start."""
    try:
        pool.submit(int)
    except OSError as error:  # there are as many processes already as are allowed
        raise BrokenProcessPool(str(error)) from error


@contextmanager
def _deaf() -> Iterator[None]:
    """Let processes that are started meanwhile inherit that Ctrl-C is not for them."""
    if not hasattr(signal, "pthread_sigmask"):  # Windows
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _begin() -> None:
    """Leave Ctrl-C to the process that asks, and end with it, even if that is killed."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        wait([parent.sentinel])
        os._exit(1)
