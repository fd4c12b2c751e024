package org.khronika.registers;

import java.util.List;

/** A small table of counts. */
public record Grid(String caption, List<String> head, List<List<String>> rows) {}
