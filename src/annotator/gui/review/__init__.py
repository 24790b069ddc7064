"""Reviewing what colleagues marked."""
