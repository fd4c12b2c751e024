package org.khronika.search;

/** The same with the index in OpenSearch. */
class PlacesInOpenSearchTest extends PlacesOnTheDateTest implements InOpenSearch {

    PlacesInOpenSearchTest() {}
}
