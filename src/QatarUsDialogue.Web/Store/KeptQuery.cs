using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace QatarUsDialogue.Web.Store;

/// <summary>A question that is put into SQL once, for each engine that it is asked of, and not for every answer.</summary>
internal sealed class KeptQuery<TAsked, TResult>(Expression<Func<ArchiveContext, TAsked, IQueryable<TResult>>> query)
{
    private readonly ConditionalWeakTable<IModel, Func<ArchiveContext, TAsked, IEnumerable<TResult>>> compiled = [];

    public IEnumerable<TResult> Ask(ArchiveContext context, TAsked asked) =>
        compiled.GetValue(context.Model, _ => EF.CompileQuery(query))(context, asked);
}
