package org.khronika.desk.web;

/** What can be done with several records at once, besides taking them along as a file. */
enum SeveralDeed {
    LABEL,
    UNLABEL,
    ASSIGN
}
