package org.khronika.search;

import org.khronika.OnTheDemo;

/** The same with the index in OpenSearch. */
@OnTheDemo
class FindingInOpenSearchTest extends FindingTest implements InOpenSearch {

    FindingInOpenSearchTest() {}
}
