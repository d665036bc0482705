using System.Data.Common;

namespace QatarUsDialogue.Web.Store;

/// <summary>The plain rows of a generation of any age.</summary>
public interface IPublishedRows
{
    bool HasTable(string name);

    /// <summary>How the engine is told to make rows of a column of lists, in a column <c>value</c>.</summary>
    string ListOf(string column, string name);

    void Read(string sql, Action<DbDataReader> each);

    /// <summary>Those rows of which a column is one of some words.</summary>
    /// <param name="sql">Ends where the condition begins.</param>
    void Read(string sql, string column, IReadOnlyCollection<string> words, Action<DbDataReader> each);
}
