using System.Globalization;
using Microsoft.Data.Sqlite;

namespace SecondOpinion.Bot.Adapters.Sqlite.Rows;

/// <summary>One prepared statement, kept as long as its connection. Parameters are $1, $2 ... in order.</summary>
internal sealed class Statement : IDisposable
{
    private readonly SqliteCommand _command;

    public Statement(SqliteConnection connection, string sql)
    {
        _command = connection.CreateCommand();
        _command.CommandText = sql;
        for (var number = 1; sql.Contains("$" + number.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal); number++)
            _command.Parameters.Add(new SqliteParameter { ParameterName = "$" + number.ToString(CultureInfo.InvariantCulture) });
    }

    public int Run(params ReadOnlySpan<object> values) => Bound(values).ExecuteNonQuery();

    /// <summary>The first column of the first row, null when there is no row or no value in it.</summary>
    public long? Number(params ReadOnlySpan<object> values) => Bound(values).ExecuteScalar() as long?;

    public SqliteDataReader Rows(params ReadOnlySpan<object> values) => Bound(values).ExecuteReader();

    public void Dispose() => _command.Dispose();

    private SqliteCommand Bound(ReadOnlySpan<object> values)
    {
        for (var i = 0; i < values.Length; i++)
            _command.Parameters[i].Value = values[i];
        return _command;
    }
}
