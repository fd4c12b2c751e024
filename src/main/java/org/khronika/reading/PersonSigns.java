package org.khronika.reading;

import java.util.List;
import org.khronika.protection.ProtectionSign;

/**
 * The words near one person named in a proposed record that call for protection.
 *
 * @param person the name in full as this document gives it
 * @param start first UTF-16 unit of the mention that the words stand near
 * @param end the unit after its last
 */
public record PersonSigns(String person, int start, int end, List<ProtectionSign> signs) {

    public PersonSigns {
        signs = List.copyOf(signs);
    }
}
