package org.tamga.common;

import java.time.LocalDate;

import jakarta.persistence.Embeddable;

/** That something was taken back: on which day, and why. Nothing is deleted, and no slug is used again. */
@Embeddable
public class Withdrawal {

    public LocalDate day;
    public String because;
}
