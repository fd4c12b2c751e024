/** The frozen public copy: releases, corrections, withdrawals. */
@ApplicationModule(
        allowedDependencies = {
            "values",
            "words",
            "yaml",
            "protection",
            "access",
            "journal",
            "database",
            "records",
            "pages",
            "print",
            "review",
            "translations",
            "people",
            "places",
            "sources",
            "incidents",
            "proceedings",
            "figures"
        })
@NullMarked
package org.khronika.publication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
