package io.github.aimscrosswalk.examples.spark;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** The columns of the table of standings, and the way there and back. */
final class StandingTable {
  /** Tenant, framework, a column for each count, and the gaps. */
  static final StructType SCHEMA = schema();

  private static final int FIRST_COUNT = 2;

  private StandingTable() {}

  private static StructType schema() {
    StructType schema =
        new StructType()
            .add("tenant", DataTypes.LongType, false)
            .add("framework", DataTypes.StringType, false);
    for (String column : Standing.columns()) {
      schema = schema.add(column, DataTypes.IntegerType, false);
    }
    return schema.add("gaps", DataTypes.createArrayType(DataTypes.StringType, false), false);
  }

  static Row row(Standing standing) {
    List<Object> cells = new ArrayList<>(SCHEMA.size());
    cells.add(standing.tenant());
    cells.add(standing.framework());
    cells.addAll(standing.counts());
    cells.add(standing.gaps().toArray());
    return RowFactory.create(cells.toArray());
  }

  static Standing standing(Row row) {
    int gaps = row.size() - 1;
    List<Integer> counts = new ArrayList<>();
    for (int column = FIRST_COUNT; column < gaps; column++) {
      counts.add(row.getInt(column));
    }
    return new Standing(row.getLong(0), row.getString(1), counts, row.getList(gaps));
  }
}
