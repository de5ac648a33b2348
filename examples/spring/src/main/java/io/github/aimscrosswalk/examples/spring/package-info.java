/** A Spring Boot program that answers for many tenants. */
@NullMarked
package io.github.aimscrosswalk.examples.spring;

import org.jspecify.annotations.NullMarked;
