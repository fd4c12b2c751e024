package org.khronika.legislation;

import java.util.List;
import java.util.Map;

/** The legislation of a country as its files hold it. */
record Pack(List<LawCode> codes, List<Provision> provisions, Map<OffenceList, ListedCrimes> lists) {}
