// Web Chat's own style options, in terms of the palette, so that light and dark are decided in one place.
const ink = 'var(--ink)';
const accent = 'var(--accent)';
const edge = 'var(--edge)';
const surface = 'var(--surface)';
const fonts = 'var(--fonts)';

export const appearance = {
  accent,
  subtle: 'var(--quiet)',
  backgroundColor: 'transparent',
  primaryFont: fonts,
  paddingRegular: 12,
  fontSizeSmall: '13px',
  timestampColor: 'var(--quiet)',

  bubbleBackground: surface,
  bubbleBorderColor: edge,
  bubbleBorderRadius: 14,
  bubbleTextColor: ink,
  bubbleMaxWidth: 560,
  bubbleMinHeight: 44,
  bubbleMinWidth: 0,
  bubbleFromUserBackground: 'var(--mine)',
  bubbleFromUserBorderColor: 'var(--mine)',
  bubbleFromUserBorderRadius: 14,
  bubbleFromUserTextColor: 'var(--on-mine)',

  hideUploadButton: true,
  sendBoxBackground: surface,
  sendBoxBorderTop: `solid 1px ${edge}`,
  sendBoxTextColor: ink,
  sendBoxPlaceholderColor: 'var(--quiet)',
  sendBoxHeight: 56,
  sendBoxTextWrap: true,
  sendBoxMaxHeight: 140,
  sendBoxButtonAlignment: 'bottom',
  sendBoxButtonColor: accent,
  sendBoxButtonColorOnHover: accent,
  sendBoxButtonColorOnFocus: accent,
  sendBoxButtonColorOnActive: accent,
  sendBoxButtonShadeColorOnHover: 'var(--pressed)',
  sendBoxButtonShadeColorOnActive: 'var(--pressed)',
  sendBoxButtonShadeBorderRadius: 12,
  sendBoxButtonShadeInset: 6,
  sendBoxButtonKeyboardFocusIndicatorBorderColor: 'var(--focus)',
  sendBoxButtonKeyboardFocusIndicatorBorderRadius: 12,
  sendBoxButtonKeyboardFocusIndicatorBorderWidth: 3,
  sendBoxButtonKeyboardFocusIndicatorInset: 3,

  suggestedActionLayout: 'flow',
  suggestedActionBackgroundColor: surface,
  suggestedActionBackgroundColorOnHover: 'var(--pressed)',
  suggestedActionBackgroundColorOnActive: 'var(--pressed)',
  suggestedActionBorderColor: accent,
  suggestedActionBorderRadius: 22,
  suggestedActionBorderWidth: 1,
  suggestedActionTextColor: accent,
  suggestedActionHeight: 44,
  suggestedActionKeyboardFocusIndicatorBorderStyle: 'none',
  suggestedActionsVisualKeyboardIndicatorStyle: 'none',

  transcriptActivityVisualKeyboardIndicatorColor: 'var(--focus)',
  transcriptVisualKeyboardIndicatorColor: 'var(--focus)',
  transcriptOverlayButtonBackground: accent,
  transcriptOverlayButtonBackgroundOnFocus: accent,
  transcriptOverlayButtonBackgroundOnHover: accent,
  transcriptOverlayButtonColor: 'var(--on-accent)',

  // An answer longer than the screen is read from its beginning.
  autoScrollSnapOnPage: true,
  scrollToEndButtonBehavior: 'any',
  scrollToEndButtonFontSize: '15px',

  // The page shows its own notice about the line, from the socket itself.
  hideToaster: true,
  markdownExternalLinkIconImage: 'none'
};
