using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace QatarUsDialogue.Web.Store.Postgres;

/// <summary>
/// Lets a question hold U+0000, which an address may and no text of an archive does: PostgreSQL would not hear it. It is asked with
/// a sign in its place that is no character, and finds nothing, as it does in SQLite.
/// </summary>
internal sealed class AskableWords : DbCommandInterceptor
{
    private const char Unaskable = '\0';
    private const char NoCharacter = '\uffff';

    public override InterceptionResult<DbDataReader> ReaderExecuting(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result)
    {
        Mend(command);
        return result;
    }

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        Mend(command);
        return ValueTask.FromResult(result);
    }

    private static void Mend(DbCommand command)
    {
        foreach (DbParameter parameter in command.Parameters)
        {
            if (parameter.Value is string text && IsUnaskable(text))
            {
                parameter.Value = Askable(text);
            }
            else if (parameter.Value is IEnumerable<string?> texts && texts.Any(IsUnaskable))
            {
                parameter.Value = texts.Select(Askable).ToArray();
            }
        }
    }

    private static bool IsUnaskable(string? text) => text?.Contains(Unaskable, StringComparison.Ordinal) is true;

    private static string? Askable(string? text) => text?.Replace(Unaskable, NoCharacter);
}
