using System.Reflection;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace QatarUsDialogue.Web.Requests;

/// <summary>
/// A part of an address that must be there is given to its page as it was written. The framework makes nothing of a
/// part that is white space alone, and a page that was promised a word would be given none.
/// </summary>
internal sealed class WordsAsWritten : IDisplayMetadataProvider
{
    public void CreateDisplayMetadata(DisplayMetadataProviderContext context)
    {
        if (context.Key.ParameterInfo is { } parameter && parameter.ParameterType == typeof(string)
            && new NullabilityInfoContext().Create(parameter).WriteState == NullabilityState.NotNull)
        {
            context.DisplayMetadata.ConvertEmptyStringToNull = false;
        }
    }
}
