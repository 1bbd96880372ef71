package org.sanji.petition.ui;

/** Something to choose by name and store by code: an organ, a township, a category. */
record Choice(String code, String name) {}
