package org.tamga.common;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;

/** Which way a list is ordered. */
@Name("OrderDirection")
@Description("Which way a list is ordered.")
public enum Direction {
    @Description("From the smallest, the earliest or A.")
    ASC,
    @Description("From the largest, the latest or Z. What has no date still comes last.")
    DESC
}
