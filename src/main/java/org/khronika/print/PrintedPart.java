package org.khronika.print;

import org.khronika.pages.BoundSection;

/** A part of a page in print: what stands under one heading. */
public record PrintedPart(PrintedRole role, BoundSection text) {}
