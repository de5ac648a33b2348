/** Coverage and gaps of very many tenants, computed by Apache Spark with the library inside. */
@NullMarked
package io.github.aimscrosswalk.examples.spark;

import org.jspecify.annotations.NullMarked;
