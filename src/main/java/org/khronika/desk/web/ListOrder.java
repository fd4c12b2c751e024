package org.khronika.desk.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.khronika.search.Search.Order;

/** How the orders of a list are called in addresses. */
final class ListOrder {

    private ListOrder() {}

    /** {@code title-back}. */
    static String code(Order order) {
        return order.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Empty where no order is called so. */
    static Optional<Order> of(String code) {
        return Arrays.stream(Order.values())
                .filter(order -> code(order).equals(code))
                .findFirst();
    }
}
