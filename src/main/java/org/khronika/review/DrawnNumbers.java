package org.khronika.review;

import java.security.SecureRandom;
import org.springframework.stereotype.Component;

/** Numbers that nobody can foretell; those of a key where a deed is done {@link SameAddresses#from from} one. */
@Component
class DrawnNumbers implements AddressNumbers {

    private static final SecureRandom RANDOM = new SecureRandom();

    @Override
    public int draw() {
        return RANDOM.nextInt(LEAST, MOST + 1);
    }
}
