"""argv in, streams out.

Read `main`, `app`, `declarations`, `options`, `completion`, `invocation`.
"""
