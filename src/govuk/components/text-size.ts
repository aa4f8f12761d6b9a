/** The Design System's sizes of labels, legends and captions. */
export type TextSize = 's' | 'm' | 'l' | 'xl'
